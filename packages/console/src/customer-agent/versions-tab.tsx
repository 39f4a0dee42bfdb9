import { type BatonError, hasRole, type SettingsVersion } from '@baton/core';
import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { useNameOf } from './use-name-of.js';
import { VersionItem } from './version-item.js';

interface Loaded {
  readonly versions: readonly SettingsVersion[];
  readonly nextCursor: string | null;
  readonly error: BatonError | null;
  readonly busy: boolean;
}

const NOTHING: Loaded = { versions: [], nextCursor: null, error: null, busy: true };

/** The versions so far, loaded again when a newer one is saved, here or by somebody else. */
function useVersions(): Loaded & { more: () => void } {
  const { api, settings } = useServices();
  const current = useStore(settings.store, (state) => state.newer?.version ?? state.saved?.version ?? 0);
  const [loaded, setLoaded] = useState(NOTHING);
  const load = useCallback(
    async (cursor?: string) => {
      setLoaded((before) => ({ ...before, busy: true, error: null }));
      try {
        const { items, nextCursor } = await api.handoffSettingsVersions(cursor);
        setLoaded((before) => ({
          versions: cursor ? [...before.versions, ...items] : items,
          nextCursor,
          error: null,
          busy: false,
        }));
      } catch (fault) {
        setLoaded((before) => ({ ...before, busy: false, error: toBatonError(fault) }));
      }
    },
    [api],
  );
  useEffect(() => void load(), [load, current]);
  return { ...loaded, more: () => void load(loaded.nextCursor ?? undefined) };
}

/** Every version of the settings: who saved it, when, what changed, and the way back to it. */
export function VersionsTab(): VNode {
  const { versions, nextCursor, error, busy, more } = useVersions();
  const nameOf = useNameOf();
  const mayRestore = hasRole(useMe().person.role, 'manager');
  return (
    <Card title="Versions" description="Each save makes one. Restoring makes a new one; nothing is lost.">
      {error && <ErrorState error={error} onRetry={more} />}
      {versions.length === 0 && busy && <Skeleton lines={6} label="Loading the versions" />}
      <ol class="version-list" aria-label="Versions">
        {versions.map((version, index) => (
          <VersionItem
            key={version.version}
            version={version}
            previous={versions[index + 1] ?? null}
            isCurrent={index === 0}
            current={versions[0] ?? version}
            mayRestore={mayRestore}
            nameOf={nameOf}
          />
        ))}
      </ol>
      {nextCursor && (
        <Button busy={busy} onClick={more}>
          Show older versions
        </Button>
      )}
    </Card>
  );
}
