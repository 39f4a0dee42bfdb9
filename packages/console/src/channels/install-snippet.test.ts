import { expect, it } from 'vitest';
import { installSnippet, pinnedSnippet } from './install-snippet.js';

it('writes the tag for this origin and workspace, with nothing that breaks out of it', () => {
  expect(installSnippet('https://chat.example.com', 'demo')).toBe(
    '<script async src="https://chat.example.com/baton.js" data-workspace="demo"></script>',
  );
  expect(installSnippet('https://chat.example.com', 'a"><b')).toContain('data-workspace="a&quot;>&lt;b"');
});

it('writes the tag of one version with its hash', () => {
  const build = { version: '0.1.0', path: '/assets/baton-0.1.0-abc.js', integrity: 'sha384-x' };
  expect(pinnedSnippet('https://chat.example.com', 'demo', build)).toBe(
    '<script async src="https://chat.example.com/assets/baton-0.1.0-abc.js" integrity="sha384-x" crossorigin="anonymous" data-workspace="demo"></script>',
  );
});
