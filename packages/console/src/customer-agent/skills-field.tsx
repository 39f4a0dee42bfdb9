import { hasSkill } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ChoiceList } from './choice-list.js';

export interface SkillsFieldProps {
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly error: string | null;
  readonly onChange: (chosen: string[]) => void;
}

const inPeople = (count: number): string => {
  if (count === 0) return 'Nobody has it';
  return count === 1 ? '1 person' : `${count} people`;
};

/** The skills that whoever is chosen must have, of those that people have. */
export function SkillsField({ chosen, disabled, error, onChange }: SkillsFieldProps): VNode {
  const people = useItems(useServices().users).filter((person) => person.active && person.role !== 'viewer');
  const all = [...chosen, ...people.flatMap(({ skills }) => skills)];
  const names = all.filter((name, index) => !hasSkill(all.slice(0, index), name));
  return (
    <ChoiceList
      legend="Needed skills"
      items={names.sort().map((name) => ({
        id: name,
        name,
        detail: inPeople(people.filter(({ skills }) => hasSkill(skills, name)).length),
      }))}
      chosen={chosen}
      disabled={disabled}
      error={error}
      empty="Nobody has a skill yet. Add them on the Team page."
      onChange={onChange}
    />
  );
}
