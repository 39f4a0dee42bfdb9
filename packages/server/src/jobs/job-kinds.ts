/**
 * Every kind of durable job with its payload: plain JSON, ids rather than data, so that a job that waits for days
 * still acts on what is true when it runs.
 */
export interface JobKinds {
  /** Used by the jobs' own tests. */
  'jobs.probe': { readonly name: string };
}

export type JobKind = keyof JobKinds;
