import { useEffect } from 'preact/hooks';

let page = '';
let unread = 0;

function show(): void {
  const name = page ? `${page} · Baton` : 'Baton';
  document.title = unread > 0 ? `(${unread}) ${name}` : name;
}

/** Names the page in the browser's tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    page = title;
    show();
  }, [title]);
}

/** Puts the number of unread messages before the name in the browser's tab. */
export function useUnreadTitle(count: number): void {
  useEffect(() => {
    unread = count;
    show();
  }, [count]);
}
