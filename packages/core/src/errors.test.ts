import { describe, expect, test } from 'vitest';
import { BatonError, ERRORS, type ErrorCode, isErrorCode } from './errors.js';

describe.each(Object.entries(ERRORS))('%s', (code, { status, message }) => {
  test('has an HTTP status of failure and a sentence for people', () => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(message).toMatch(/^[A-Z].*\.$/);
  });

  test('is what an error of this code says by itself', () => {
    const error = new BatonError(code as ErrorCode);
    expect([error.code, error.status, error.message, error.issues]).toEqual([code, status, message, []]);
  });
});

test('an error carries its own words, its cause and its issues', () => {
  const cause = new Error('socket closed');
  const issues = [{ path: 'text', code: 'required', message: 'Write a message.' }];
  const error = new BatonError('invalid', 'Not like this.', { cause, issues });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'BatonError', message: 'Not like this.', cause, issues });
});

test('only codes that there are count as codes', () => {
  expect(isErrorCode('not_found')).toBe(true);
  for (const other of ['', 'toString', '__proto__', 404, null, undefined])
    expect(isErrorCode(other)).toBe(false);
});
