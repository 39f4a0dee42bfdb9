import type { ModelReply, ModelRequest } from '../fake-model.js';

/** What an attacker has the model do. */
export type Order =
  | { readonly write: string }
  | { readonly repeat: string; readonly times: number }
  /** Writes down everything that it was told. */
  | { readonly leak: true }
  | { readonly call: string; readonly with: unknown };

const ORDER = /⟦([\s\S]*?)⟧/g;

/** An order as it stands in a text that the model reads. */
export const ordered = (order: Order): string => `⟦${JSON.stringify(order)}⟧`;

const textOf = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content);

/** A model without a will of its own: it carries out the last order that stands anywhere in what it reads. */
export function obey({ messages }: ModelRequest): ModelReply {
  const told = messages.map(({ content }) => textOf(content)).join('\n');
  const last = [...told.matchAll(ORDER)].at(-1)?.[1];
  if (!last) return { pieces: ['I was told to do nothing.'] };
  const order = JSON.parse(last) as Order;
  if ('write' in order) return { pieces: order.write.match(/[\s\S]{1,40}/g) ?? [] };
  if ('repeat' in order) return { pieces: Array.from({ length: order.times }, () => order.repeat) };
  if ('leak' in order) return { pieces: [told] };
  return { tool: { name: order.call, input: order.with } };
}
