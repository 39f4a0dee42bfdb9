import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, PUBLIC } from './places.mjs';
import { parts } from './widget-parts.mjs';

const sha384 = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The build for subresource integrity: its folder, and the hash of the file that verifies the rest. */
export let pinned = { folder: '', parts: {}, integrity: '' };

/** Every part with its hash and what it imports: it is preloaded by these before it runs. */
const verifySource = (parts) => `const parts=${JSON.stringify(parts)};
let nonce="";
const preload=(name)=>new Promise((resolve,reject)=>{
const link=document.createElement("link");
const done=(settle)=>()=>{link.remove();settle(name)};
Object.assign(link,{rel:"modulepreload",crossOrigin:"anonymous",integrity:parts[name][0],nonce,onload:done(resolve),onerror:done(reject)});
link.href=new URL(name,import.meta.url).href;
document.head.append(link)});
const graph=(name,seen=new Set)=>{if(!seen.has(name)){seen.add(name);for(const other of parts[name][1])graph(other,seen)}return seen};
const known=new Map;
export const part=async(name,given=nonce)=>{nonce=given;await Promise.all([...graph(name)].map((one)=>{if(!known.has(one)){known.set(one,preload(one));known.get(one).catch(()=>known.delete(one))}return known.get(one)}));return import(new URL(name,import.meta.url).href)};
`;

/**
 * A copy of the app under a versioned, immutable address, each of whose parts is loaded by its hash. The hash of the
 * loader then vouches for every byte that the page runs.
 */
export const pinnedCopy = {
  name: 'pinned-copy',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    const name = (file) => `./${file.split('/').pop()}`;
    const pinnedCode = ({ code }) =>
      code.replace(
        /\bimport\(\s*(["'`])(\.\/[^"'`]+\.js)\1\s*\)/g,
        'import("./verify.js").then((v)=>v.part("$2"))',
      );
    const copies = chunks.map((chunk) => ({ chunk, code: pinnedCode(chunk) }));
    const hashes = Object.fromEntries(
      copies.map(({ chunk, code }) => [name(chunk.fileName), [sha384(code), chunk.imports.map(name)]]),
    );
    const verify = verifySource(hashes);
    const { version } = manifest('widget');
    const folder = `assets/${version}-${createHash('sha256').update(verify).digest('hex').slice(0, 10)}`;
    for (const { chunk, code } of copies)
      this.emitFile({ type: 'asset', fileName: `${folder}/${name(chunk.fileName).slice(2)}`, source: code });
    this.emitFile({ type: 'asset', fileName: `${folder}/verify.js`, source: verify });
    const names = Object.fromEntries(Object.entries(parts).map(([part, file]) => [part, name(file)]));
    pinned = { folder, parts: names, integrity: sha384(verify) };
  },
};

/** Tells the console which build a page can pin, and by which hash. */
export const tellIntegrity = {
  name: 'tell-integrity',
  generateBundle(_options, bundle) {
    const [{ fileName, code }] = Object.values(bundle);
    const { version } = manifest('widget');
    const about = { version, path: `/assets/${fileName}`, integrity: sha384(code) };
    writeFileSync(join(PUBLIC, 'integrity.json'), `${JSON.stringify(about)}\n`);
  },
};
