import { MAX_ATTACHMENTS } from '@baton/core';
import { useEffect, useState } from 'preact/hooks';
import { newId } from '../api/new-id.js';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';

/** A file beside the reply that is being written. */
export interface ReplyFile {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** null while it is being uploaded. */
  readonly id: string | null;
}

export interface ReplyFilesState {
  readonly items: readonly ReplyFile[];
  readonly isBusy: boolean;
  add(files: readonly File[]): void;
  remove(key: string): void;
  /** The ids of the files for a reply that goes now; none are left. */
  take(): readonly string[];
}

/** The files of the reply to one conversation; each is uploaded as it is added. */
export function useReplyFiles(conversationId: string): ReplyFilesState {
  const { api, toasts } = useServices();
  const [items, setItems] = useState<readonly ReplyFile[]>([]);
  useEffect(() => setItems([]), [conversationId]);
  const remove = (key: string): void => setItems((list) => list.filter((item) => item.key !== key));
  const upload = async (file: File): Promise<void> => {
    const key = newId();
    setItems((list) => [...list, { key, name: file.name, size: file.size, id: null }]);
    try {
      const { id, name, size } = await api.uploadFile(conversationId, file);
      setItems((list) => list.map((item) => (item.key === key ? { key, name, size, id } : item)));
    } catch (cause) {
      const error = toBatonError(cause);
      remove(key);
      toasts.show({ text: `${file.name}: ${error.issues[0]?.message ?? error.message}`, tone: 'danger' });
    }
  };
  return {
    items,
    isBusy: items.some(({ id }) => id === null),
    add: (files) => {
      for (const file of files.slice(0, MAX_ATTACHMENTS - items.length)) void upload(file);
    },
    remove,
    take: () => {
      setItems([]);
      return items.flatMap(({ id }) => id ?? []);
    },
  };
}
