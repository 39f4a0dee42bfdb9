import type { LanguageRules } from '../language-rules.js';

/** Vietnamese: its words do not change; what a message in it holds is no form of another language's words. */
export const vietnamese: LanguageRules = {
  forms: '',
  letters: 'àáâãèéêìíòóôõùúýăđĩũơư',
  common: `la va cua toi co khong duoc mot cho cac nhung nay da khi voi muon thi roi ban hang cai sao gi lam ma o em minh chua ai bi vao ra moi het rat qua`,
};
