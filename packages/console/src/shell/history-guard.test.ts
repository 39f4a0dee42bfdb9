import { expect, it, vi } from 'vitest';
import { createHistoryGuard } from './history-guard.js';

it('keeps the step from whoever listens later, while a page wants to stay', () => {
  const target = new EventTarget();
  const guard = createHistoryGuard(target);
  const router = vi.fn();
  target.addEventListener('popstate', router);
  const step = (): void => void target.dispatchEvent(new Event('popstate'));
  step();
  expect(router).toHaveBeenCalledTimes(1);
  let stays = true;
  const end = guard.hold(() => stays);
  step();
  expect(router).toHaveBeenCalledTimes(1);
  stays = false;
  step();
  expect(router).toHaveBeenCalledTimes(2);
  stays = true;
  end();
  step();
  expect(router).toHaveBeenCalledTimes(3);
});
