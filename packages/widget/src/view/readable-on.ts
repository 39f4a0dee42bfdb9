/** A part of its own: only an owner's colours need it, and a browser that has seen them remembers the result. */
export { readableOn } from '@baton/core';
