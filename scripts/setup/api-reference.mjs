import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const SOURCE = 'packages/widget/src';
const HEADER = `---
title: Widget reference
---

# Widget reference

Every option, method and event, as the types of \`@baton/widget\` say it. This page is made from them by \`npm run api\`;
[Widget API](widget-api.md) says how to use it.
`;

/** The body of an interface as the source has it. */
function bodyOf(text, name) {
  const start = text.indexOf(`interface ${name} `);
  if (start < 0) throw new Error(`There is no interface ${name}.`);
  const from = text.indexOf('{', start) + 1;
  let depth = 1;
  let end = from;
  for (; depth > 0; end++) depth += { '{': 1, '}': -1 }[text[end]] ?? 0;
  return text.slice(from, end - 1);
}

/** The members of an interface: name, type, and what the comment before it says. */
function membersOf(text, name) {
  const body = bodyOf(text, name);
  const pattern =
    /(?:\/\*\*([\s\S]*?)\*\/\s*)?(?:readonly\s+)?('[^']+'|\w+)(\??)(<[^(]*>)?(\([\s\S]*?\)\s*:\s*[^;]+|:\s*[\s\S]*?);(?=\s*(?:\n|$))/g;
  return [...body.matchAll(pattern)].map(([, comment = '', label, optional, , rest]) => ({
    name: label.replaceAll("'", ''),
    isOptional: optional === '?',
    type: rest
      .replace(/^:\s*/, '')
      .replace(/readonly /g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    text: comment
      .replace(/^\s*\*\s?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

const cell = (text) => text.replaceAll('|', '\\|');
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

/** An option that can be text is also an attribute of the script tag. */
function attributeOf({ name, type }) {
  if (!/string|number|boolean|Theme|'/.test(type) || /Record|Identity/.test(type)) return '';
  if (['environment', 'host', 'manual'].includes(name)) return '';
  return `\`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``;
}

/** The text of docs/widget-reference.md. */
export function apiReference() {
  const read = (file) => readFileSync(join(ROOT, SOURCE, file), 'utf8');
  const widget = read('widget.ts');
  const events = read('store/widget-events.ts');
  const options = membersOf(widget, 'WidgetOptions').filter(({ name }) => name !== 'environment');
  const methods = membersOf(widget, 'Widget');
  return `${HEADER}
## Options

${table(
  ['Option', 'Attribute', 'Type', 'What it does'],
  options.map((option) => [`\`${option.name}\``, attributeOf(option), `\`${option.type}\``, option.text]),
)}

The script tag also knows \`data-load\`: \`idle\`, \`immediate\`, \`interaction\` or \`manual\`.

## Methods

${table(
  ['Method', 'What it does'],
  methods.map(({ name, type, text }) => [`\`${name}${type.startsWith('(') ? type : `: ${type}`}\``, text]),
)}

## Events

${table(
  ['Event', 'In React', 'Detail'],
  membersOf(events, 'WidgetEventDetails').map(({ name, type }) => [
    `\`${name}\``,
    `\`on${name
      .split(':')
      .map((word) => word[0].toUpperCase() + word.slice(1))
      .join('')}\``,
    type === 'Record<string, never>' ? '' : `\`${type}\``,
  ]),
)}

\`HandoffDetail\` is \`{ ${membersOf(events, 'HandoffDetail')
    .map(({ name, type }) => `${name}: ${type}`)
    .join('; ')} }\`.
`;
}
