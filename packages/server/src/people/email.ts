/**
 * What counts as an email address: the pattern of the library that signs people in (zod's `email`), so that nobody is
 * added who could then not sign in.
 */
export const EMAIL_PATTERN =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
