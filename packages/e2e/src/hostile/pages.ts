import type { HostilePage } from './hostile-page.js';

const script = (code: string) => `<script nonce="NONCE">${code}</script>`;
const style = (css: string) => `<style nonce="NONCE">${css}</style>`;

const BLOCKED = "throw new DOMException('The operation is insecure.', 'SecurityError')";
const blocked = (name: string) =>
  `Object.defineProperty(window, '${name}', { configurable: true, get() { ${BLOCKED} } });`;

/** What prototype.js 1.6 does to every page: its own `toJSON` everywhere, and standard methods of its own meaning. */
const PROTOTYPE_JS = `
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Array.from = function (iterable) { if (!iterable) return []; var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results; };
  Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
  Array.prototype.flatten = function () { return this; };
  Array.prototype.reverse = function (inline) { var copy = this.slice(); return copy; };
  Function.prototype.bind = function () { var f = this, args = [].slice.call(arguments), object = args.shift(); return function () { return f.apply(object, args.concat([].slice.call(arguments))); }; };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  window.$ = function (id) { return document.getElementById(id); };
  window.Prototype = { Version: '1.6.0' };`;

/** What MooTools 1.2 does: classes in the place of the browser's own, and enumerable helpers on every prototype. */
const MOOTOOLS = `
  Function.prototype.extend = function (add) { for (var key in add) this[key] = add[key]; return this; };
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };
  Array.prototype.include = function (item) { if (!this.contains(item)) this.push(item); return this; };
  String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
  Number.prototype.times = function (run) { for (var i = 0; i < this; i++) run(i); };
  Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
  Element.prototype.getProperty = Element.prototype.getAttribute;
  Element.prototype.dispose = function () { return this.parentNode ? this.parentNode.removeChild(this) : this; };
  window.MooTools = { version: '1.2.4' };
  window.Class = function () {};
  window.Hash = function () {};`;

/** Twenty and more pages on which the widget must send and receive, and which it must leave as they were. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'strict content security policy with a nonce',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-NONCE' BATON; style-src 'nonce-NONCE'; connect-src BATON WSBATON; base-uri 'none'; form-action 'none'",
    },
  },
  {
    name: 'trusted types',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  { name: 'prototype.js', head: script(PROTOTYPE_JS) },
  { name: 'MooTools', head: script(MOOTOOLS) },
  {
    name: 'jQuery 1',
    head:
      '<script nonce="NONCE" src="/jquery.js"></script>' +
      script('jQuery.noConflict(); jQuery(function () { jQuery("h1").text("jQuery"); });'),
  },
  {
    name: 'enumerable additions to Object.prototype',
    head: script(
      'Object.prototype.extra = function () { return 1; }; Array.prototype.last = function () { return this[this.length - 1]; };',
    ),
  },
  {
    name: 'frozen built-ins',
    head: script(
      'for (const one of [Object, Array, String, Function, Promise, Map, Set, RegExp, Error]) { Object.freeze(one); Object.freeze(one.prototype); }',
    ),
  },
  {
    name: 'module loaders',
    head: script(
      'window.define = function () { throw new Error("define was called"); }; window.define.amd = {}; window.module = { exports: {} }; window.exports = window.module.exports; window.process = { env: {} }; window.global = window;',
    ),
  },
  {
    name: 'important resets',
    head: style(
      '* { all: unset !important; display: block !important; position: static !important; color: red !important; font: 40px serif !important; opacity: 0.5 !important; transform: rotate(2deg) !important; pointer-events: none !important; } *, *::before { box-sizing: content-box !important; margin: 20px !important; } head, script, style, title { display: none !important }',
    ),
  },
  {
    name: 'zoom and a rem of 10 px',
    head: style('html { font-size: 62.5%; } body { zoom: 1.25; font-size: 1.6rem; }'),
  },
  {
    name: 'a transformed body that clips',
    head: style(
      'body { transform: translateZ(0); overflow: hidden; filter: brightness(0.99); contain: layout; min-height: 150vh; }',
    ),
  },
  { name: 'quirks mode', doctype: '' },
  { name: 'a sandboxed frame', sandbox: 'allow-scripts allow-forms' },
  {
    name: 'storage blocked',
    before: blocked('localStorage') + blocked('sessionStorage') + blocked('indexedDB'),
  },
  {
    name: 'cookies blocked',
    before: `${blocked('localStorage')}Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { ${BLOCKED} }, set() { ${BLOCKED} } });`,
  },
  {
    name: 'storage that is full',
    before:
      "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };",
  },
  { name: 'the tag pasted twice', tags: 2 },
  {
    name: 'a page written from right to left',
    htmlAttributes: 'lang="ar" dir="rtl"',
    attributes: 'data-locale="en"',
  },
  {
    name: 'neighbours at the highest z-index',
    head: style(
      '.bar { position: fixed; z-index: 2147483647; inset: 0 0 auto 0; height: 60px; background: gold; } .corner { position: fixed; z-index: 2147483647; right: 0; bottom: 0; width: 90px; height: 90px; background: tomato; }',
    ),
    body: '<div class="bar">Cookies?</div><div class="corner">Another widget</div><h1>A page</h1><main id="app"></main>',
    attributes: 'data-z-index="2147483647"',
  },
  {
    name: 'a strict permissions policy',
    headers: {
      'permissions-policy':
        'unload=(), clipboard-read=(), clipboard-write=(), notifications=(), autoplay=(), camera=(), microphone=(), geolocation=(), storage-access=(), sync-xhr=(), idle-detection=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'document-policy': 'force-load-at-top',
    },
  },
  {
    name: 'no document.write',
    head: script('document.write = document.writeln = function () { throw new Error("not here"); };'),
  },
];
