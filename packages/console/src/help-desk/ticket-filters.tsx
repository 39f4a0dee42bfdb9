import { TICKET_PRIORITIES, TICKET_STATUSES } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { channelName } from '../channels/channel-name.js';
import { Button } from '../ui/button.js';
import { X } from '../ui/icons.js';
import { SearchBox } from '../ui/search-box.js';
import type { TicketFilters } from './ticket-query.js';
import { useCategories } from './use-categories.js';
import { PRIORITY_LABELS, STATUS_LABELS } from './wording.js';

export interface TicketFiltersBarProps {
  readonly filters: TicketFilters;
  readonly onFilters: (filters: TicketFilters) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const CHANNELS = ['web', 'email', 'manual'] as const;

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Filter({ label, value = '', options, onChoose }: FilterProps): VNode {
  return (
    <select
      class={`select filter-select ${value ? 'is-set' : ''}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{label}: any</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Narrows the list; what is set stands in the address, so that it can be sent to a colleague. */
export function TicketFiltersBar({ filters, onFilters, searchRef }: TicketFiltersBarProps): VNode {
  const { destinations, users, channels } = useServices();
  const desks = useItems(destinations).filter(({ type }) => type === 'help_desk');
  const people = useItems(users).filter(({ active }) => active);
  const categories = useCategories();
  const named = useItems(channels).map(({ id, name }) => [id, name] as const);
  const known = new Set(named.map(([id]) => id));
  const others = CHANNELS.filter((channel) => !known.has(channel)).map(
    (channel) => [channel, channelName(channel, [])] as const,
  );
  const set = (change: Partial<Record<keyof TicketFilters, string | undefined>>): void =>
    onFilters({ ...filters, ...change } as TicketFilters);
  return (
    <search class="ticket-filters" aria-label="Filter the tickets">
      <SearchBox
        label="Search tickets"
        placeholder="Number, subject, contact, messages"
        value={filters.q ?? ''}
        onSearch={(q) => onFilters({ ...filters, q })}
        inputRef={searchRef}
      />
      {desks.length > 1 && (
        <Filter
          label="Help desk"
          value={filters.destination}
          options={desks.map(({ id, name }) => [id, name])}
          onChoose={(destination) => set({ destination })}
        />
      )}
      <Filter
        label="Status"
        value={filters.status}
        options={TICKET_STATUSES.map((status) => [status, STATUS_LABELS[status]])}
        onChoose={(status) => set({ status })}
      />
      <Filter
        label="Priority"
        value={filters.priority}
        options={TICKET_PRIORITIES.map((priority) => [priority, PRIORITY_LABELS[priority]])}
        onChoose={(priority) => set({ priority })}
      />
      <Filter
        label="Owner"
        value={filters.owner}
        options={[['none', 'Nobody'], ...people.map(({ id, name }) => [id, name] as const)]}
        onChoose={(owner) => set({ owner })}
      />
      <Filter
        label="Channel"
        value={filters.channel}
        options={[...named, ...others]}
        onChoose={(channel) => set({ channel })}
      />
      {categories.length > 0 && (
        <Filter
          label="Category"
          value={filters.category}
          options={categories.map((category) => [category, category])}
          onChoose={(category) => set({ category })}
        />
      )}
      {Object.values(filters).some(Boolean) && (
        <Button kind="ghost" icon={X} onClick={() => onFilters({})}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
