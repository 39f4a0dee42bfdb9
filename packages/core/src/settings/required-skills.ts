import * as v from 'valibot';

/**
 * Skills that whoever is chosen must have, all of them; as people's own they are tags, and compared without regard to
 * case (design, Availability and routing). Absent or empty: anybody will do.
 */
export const requiredSkillsSchema = v.pipe(
  v.array(
    v.pipe(
      v.string('Give a skill as text.'),
      v.trim(),
      v.minLength(1, 'Give a skill.'),
      v.maxLength(50, 'A skill has at most 50 characters.'),
    ),
    'Give a list of skills.',
  ),
  v.maxLength(20, 'Choose at most 20 skills.'),
);

/** Whether a skill is among others. */
export function hasSkill(skills: readonly string[], wanted: string): boolean {
  return skills.some((skill) => skill.toLowerCase() === wanted.toLowerCase());
}
