import type { VNode } from 'preact';
import { Search } from '../ui/icons.js';
import { usePageTitle } from '../ui/page-title.js';
import { EmptyState } from '../ui/states.js';
import { PATHS } from './paths.js';

/** An address at which there is nothing. */
export function NotFoundPage(): VNode {
  usePageTitle('Not found');
  return (
    <EmptyState icon={Search} title="There is no such page">
      <a href={PATHS.inbox('mine')}>Go to your inbox</a>
    </EmptyState>
  );
}
