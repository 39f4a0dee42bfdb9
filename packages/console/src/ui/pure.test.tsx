import { render } from 'preact';
import { expect, it } from 'vitest';
import { pure } from './pure.js';

it('renders a line again only when one of its properties is another', () => {
  let rendered = 0;
  const Line = pure(({ text }: { text: string; onPress: () => void }) => {
    rendered += 1;
    return <p>{text}</p>;
  });
  const root = document.createElement('div');
  const press = () => {};
  render(<Line text="one" onPress={press} />, root);
  render(<Line text="one" onPress={press} />, root);
  expect(rendered).toBe(1);
  render(<Line text="two" onPress={press} />, root);
  expect(rendered).toBe(2);
  expect(root.textContent).toBe('two');
});
