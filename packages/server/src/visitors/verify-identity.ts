import { BatonError, type FieldIssue } from '@baton/core';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import * as v from 'valibot';

/** What the owner's server says of a visitor. */
export interface VerifiedIdentity {
  /** `sub`: the owner's own name for the person. */
  readonly externalId: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly expiresAt: Date;
}

/** The one algorithm: the token's own header chooses nothing (RFC 8725, 3.1). */
const ALGORITHM = 'HS256';
/** Clocks of two servers differ by this much at most. */
const CLOCK_SKEW_SECONDS = 60;
/** A token is fetched for a visit, not kept: the shorter it lives, the less a stolen one is worth (product choice). */
const MAX_LIFETIME_SECONDS = 24 * 60 * 60;

const seconds = v.pipe(v.number('Give seconds since 1970.'), v.finite('Give seconds since 1970.'));
const claims = v.object({
  sub: v.pipe(
    v.string('Give your own id of the visitor as text.'),
    v.minLength(1, 'Give your own id of the visitor.'),
    v.maxLength(200, 'An id has at most 200 characters.'),
  ),
  email: v.optional(
    v.pipe(v.string(), v.maxLength(254), v.email('Give an address such as name@example.com.')),
  ),
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  iat: seconds,
  exp: seconds,
});

function invalid(code: string, message: string, path = 'token'): BatonError {
  return new BatonError('identity_invalid', message, { issues: [{ path, code, message }] });
}

function refusal(cause: unknown): BatonError {
  if (cause instanceof errors.JWTExpired) {
    const issue: FieldIssue = { path: 'token', code: 'expired', message: 'The token has expired.' };
    return new BatonError('identity_expired', undefined, { issues: [issue], cause });
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed)
    return invalid('wrong_signature', 'The token was signed with another secret.');
  if (cause instanceof errors.JOSEAlgNotAllowed)
    return invalid('wrong_algorithm', `Sign the token with ${ALGORITHM}.`);
  if (cause instanceof errors.JWTClaimValidationFailed)
    return invalid(cause.reason, `The token's “${cause.claim}” cannot be accepted.`, cause.claim);
  return invalid('malformed', 'This is not a signed JSON web token.');
}

function readClaims(payload: JWTPayload, nowSeconds: number): VerifiedIdentity {
  const parsed = v.safeParse(claims, payload);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw invalid('malformed', issue.message, v.getDotPath(issue) ?? 'token');
  }
  const { sub, email, name, iat, exp } = parsed.output;
  if (iat > nowSeconds + CLOCK_SKEW_SECONDS)
    throw invalid('not_yet', 'The token was issued in the future.', 'iat');
  if (exp - iat > MAX_LIFETIME_SECONDS)
    throw invalid('too_long', 'A token lives for 24 hours at most: bring “exp” nearer to “iat”.', 'exp');
  return { externalId: sub, email: email ?? null, name: name ?? null, expiresAt: new Date(exp * 1_000) };
}

/**
 * Checks a token against the workspace's secret.
 *
 * @param nowMs Milliseconds since 1970, UTC.
 * @throws BatonError `identity_expired`, or `identity_invalid` with the reason among its issues.
 */
export async function verifyIdentity(
  token: string,
  secret: string,
  nowMs: number,
): Promise<VerifiedIdentity> {
  const verified = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: [ALGORITHM],
    currentDate: new Date(nowMs),
    clockTolerance: CLOCK_SKEW_SECONDS,
    requiredClaims: ['sub', 'iat', 'exp'],
  }).catch((cause: unknown) => {
    throw refusal(cause);
  });
  return readClaims(verified.payload, nowMs / 1_000);
}
