import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ChoiceList } from '../customer-agent/choice-list.js';

export interface People {
  readonly userIds: readonly string[];
  readonly teamIds: readonly string[];
}

export interface PeopleFieldsProps {
  readonly value: People;
  readonly disabled: boolean;
  /** What is wrong with a field below, by its name. */
  readonly errorAt: (field: string) => string | null;
  /** What choosing nobody means; absent: it means nobody. */
  readonly whenNobody?: string;
  readonly onChange: (value: { userIds: string[]; teamIds: string[] }) => void;
}

/** Users and teams, any number of each. */
export function PeopleFields({ value, disabled, errorAt, whenNobody, onChange }: PeopleFieldsProps): VNode {
  const services = useServices();
  const people = useItems(services.users).filter((person) => person.active && person.role !== 'viewer');
  const teams = useItems(services.teams);
  const { userIds, teamIds } = value;
  return (
    <>
      <div class="picker-columns">
        <ChoiceList
          legend="Users"
          items={people.map(({ id, name, email, avatarUrl, presence }) => ({
            id,
            name,
            detail: email,
            avatar: avatarUrl,
            presence,
          }))}
          chosen={userIds}
          disabled={disabled}
          error={errorAt('userIds')}
          empty="No users yet."
          onChange={(chosen) => onChange({ userIds: chosen, teamIds: [...teamIds] })}
        />
        <ChoiceList
          legend="Teams"
          items={teams.map(({ id, name, memberIds }) => ({
            id,
            name,
            detail: memberIds.length === 1 ? '1 person' : `${memberIds.length} people`,
          }))}
          chosen={teamIds}
          disabled={disabled}
          error={errorAt('teamIds')}
          empty="No teams yet."
          onChange={(chosen) => onChange({ userIds: [...userIds], teamIds: chosen })}
        />
      </div>
      {whenNobody && userIds.length + teamIds.length === 0 && <p class="field-hint">{whenNobody}</p>}
    </>
  );
}
