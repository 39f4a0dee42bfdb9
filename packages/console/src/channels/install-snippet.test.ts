import { expect, it } from 'vitest';
import { installSnippet } from './install-snippet.js';

it('writes the tag for this origin and workspace, with nothing that breaks out of it', () => {
  expect(installSnippet('https://chat.example.com', 'demo')).toBe(
    '<script async src="https://chat.example.com/baton.js" data-workspace="demo"></script>',
  );
  expect(installSnippet('https://chat.example.com', 'a"><b')).toContain('data-workspace="a&quot;>&lt;b"');
});
