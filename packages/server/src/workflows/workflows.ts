import { BatonError, parseWorkflow, type WorkflowDetail, type WorkflowDocument } from '@baton/core';
import { sql } from 'kysely';
import { fieldError } from '../http/field-issues.js';
import { canAccess } from '../people/destination-access.js';
import type { Database, Platform } from '../platform.js';
import { findTicket, type StoredTicket } from '../tickets/ticket-repository.js';
import { workflowsInUse } from './check-assignment.js';
import type { WorkflowEngine } from './engine.js';
import { enrol } from './enrol.js';
import { loadReferences } from './references.js';
import { readWorkflow } from './workflow-queries.js';

/** Who saves. */
export interface WorkflowEditor {
  readonly userId: string;
  readonly workspaceId: string;
}

/** Saving, deleting and enrolling by hand; every saved change is a new version. */
export class Workflows {
  readonly #platform: Platform;
  readonly #engine: WorkflowEngine;

  constructor(platform: Platform, engine: WorkflowEngine) {
    this.#platform = platform;
    this.#engine = engine;
  }

  /** @throws BatonError `invalid` with a finding for each thing that is wrong, at its step. */
  async create(editor: WorkflowEditor, document: unknown): Promise<WorkflowDetail> {
    const { db, newId } = this.#platform;
    const workflow = await this.check(editor.workspaceId, document);
    const id = newId();
    await db.transaction().execute(async (tx) => {
      await tx
        .insertInto('workflows')
        .values({ id, workspace_id: editor.workspaceId, version: 1, ...columnsOf(workflow) })
        .execute();
      await insertVersion(tx, { id, version: 1, editor, workflow });
    });
    return readWorkflow(db, editor.workspaceId, id);
  }

  /**
   * Saves a new version; runs under way stay on theirs.
   * @param expected The version that the editor started from; null: whichever is the newest.
   * @throws BatonError `invalid` as in `create`, `precondition_failed` when a newer version exists, `not_found`;
   * `conflict` when the handoff settings use it and it would no longer take handoffs.
   */
  async save(
    editor: WorkflowEditor,
    about: { readonly id: string; readonly expected: number | null },
    document: unknown,
  ): Promise<WorkflowDetail> {
    const { db } = this.#platform;
    const { id, expected } = about;
    const workflow = await this.check(editor.workspaceId, document);
    await db.transaction().execute(async (tx) => {
      const current = await lockWorkflow(tx, editor.workspaceId, id);
      if (expected !== null && current !== expected) {
        const { savedBy } = await readWorkflow(tx, editor.workspaceId, id);
        const who = savedBy?.name ?? 'Somebody';
        throw new BatonError(
          'precondition_failed',
          `${who} saved version ${current} in the meantime. Load it and try again.`,
        );
      }
      if (!workflow.enabled || workflow.enrolOn.event !== 'handoff')
        await refuseInUse(tx, editor.workspaceId, id);
      const version = current + 1;
      await tx
        .updateTable('workflows')
        .set({ version, ...columnsOf(workflow) })
        .where('id', '=', id)
        .execute();
      await insertVersion(tx, { id, version, editor, workflow });
    });
    return readWorkflow(db, editor.workspaceId, id);
  }

  /** Runs under way finish. @throws BatonError `conflict` while the handoff settings use it, `not_found`. */
  async remove(workspaceId: string, id: string): Promise<void> {
    await this.#platform.db.transaction().execute(async (tx) => {
      await lockWorkflow(tx, workspaceId, id);
      await refuseInUse(tx, workspaceId, id);
      await tx
        .updateTable('workflows')
        .set({ deleted_at: sql<Date>`clock_timestamp()` })
        .where('id', '=', id)
        .execute();
    });
  }

  /** Enrols a ticket by hand and answers the run's id. @throws BatonError `not_found`, `invalid`, `conflict`. */
  async enrol(editor: WorkflowEditor, id: string, ticketId: string): Promise<string> {
    const { db } = this.#platform;
    const { workspaceId } = editor;
    const { enabled } = await readWorkflow(db, workspaceId, id);
    if (!enabled) throw new BatonError('conflict', 'This workflow is switched off. Switch it on first.');
    const ticket = await visibleTicket(db, editor, ticketId);
    const runId = await enrol(db, { workspaceId, workflowId: id, ticket, cause: 'manual' });
    if (!runId) throw new BatonError('not_found', 'There is no such workflow.');
    await this.#engine.resume(runId);
    return runId;
  }

  /** The document, if it is right for the workspace. @throws BatonError `invalid` with the findings. */
  async check(workspaceId: string, document: unknown): Promise<WorkflowDocument> {
    const parsed = parseWorkflow(document, await loadReferences(this.#platform.db, workspaceId));
    if (parsed.ok) return parsed.workflow;
    throw new BatonError('invalid', undefined, { issues: parsed.findings });
  }
}

/** A ticket that the person may see. @throws BatonError `invalid` at `ticketId`. */
export async function visibleTicket(
  db: Database,
  { userId, workspaceId }: WorkflowEditor,
  ticketId: string,
): Promise<StoredTicket> {
  const ticket = await findTicket(db, { workspaceId, ticketId });
  if (ticket && (await canAccess(db, userId, ticket.destinationId))) return ticket;
  throw fieldError('ticketId', 'unknown_ticket', 'There is no such ticket.');
}

function columnsOf({ name, enabled, enrolOn }: WorkflowDocument) {
  const onChange = enrolOn.event === 'ticket_changed' ? enrolOn : null;
  return {
    name,
    enabled,
    enrol_event: enrolOn.event,
    enrol_property: onChange?.property ?? null,
    enrol_to: onChange?.to ?? null,
  };
}

async function insertVersion(
  db: Database,
  about: { id: string; version: number; editor: WorkflowEditor; workflow: WorkflowDocument },
): Promise<void> {
  await db
    .insertInto('workflow_versions')
    .values({
      workflow_id: about.id,
      version: about.version,
      document: JSON.stringify(about.workflow),
      saved_by: about.editor.userId,
    })
    .execute();
}

/**
 * Holds the workflow, and the workspace before it as the settings do, so that it is not chosen there meanwhile; answers
 * its version.
 */
async function lockWorkflow(db: Database, workspaceId: string, id: string): Promise<number> {
  await db.selectFrom('workspaces').select('id').where('id', '=', workspaceId).forUpdate().execute();
  const row = await db
    .selectFrom('workflows')
    .select('version')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workflow.');
  return row.version;
}

async function refuseInUse(db: Database, workspaceId: string, id: string): Promise<void> {
  if (!(await workflowsInUse(db, workspaceId)).has(id)) return;
  const message =
    'The handoff settings send conversations through this workflow. Choose another assignment there first.';
  throw new BatonError('conflict', message);
}
