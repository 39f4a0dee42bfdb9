import type {
  Page,
  RunStatus,
  SampleTicket,
  TemplateFilling,
  WorkflowDetail,
  WorkflowDocument,
  WorkflowRun,
  WorkflowRunDetail,
  WorkflowTemplate,
  WorkflowTest,
} from '@baton/core';
import { ifMatch, type Request } from '../api/request.js';

/** What a test run is asked: a document, and a ticket that there is or that is made up. */
export interface TestQuestion {
  readonly document: WorkflowDocument;
  readonly ticketId?: string;
  readonly sample?: SampleTicket;
}

/** What the console asks of the server about workflows; each rejects with a `BatonError`. */
export interface WorkflowApi {
  workflow(id: string): Promise<WorkflowDetail>;
  create(document: WorkflowDocument): Promise<WorkflowDetail>;
  /** @param version The version that the change was made from; `precondition_failed` when it is not the newest. */
  save(id: string, document: WorkflowDocument, version: number): Promise<WorkflowDetail>;
  remove(id: string): Promise<void>;
  templates(): Promise<readonly WorkflowTemplate[]>;
  createFromTemplate(id: string, filling: TemplateFilling): Promise<WorkflowDetail>;
  runs(id: string, filter: { status?: RunStatus; cursor?: string }): Promise<Page<WorkflowRun>>;
  run(id: string): Promise<WorkflowRunDetail>;
  test(question: TestQuestion): Promise<WorkflowTest>;
}

/** The workflow part of the REST API as typed calls (contract, REST). */
export function createWorkflowApi(request: Request): WorkflowApi {
  const at = (id: string): string => `/workflows/${encodeURIComponent(id)}`;
  return {
    workflow: (id) => request('GET', at(id)),
    create: (document) => request('POST', '/workflows', { body: document }),
    save: (id, document, version) => request('PUT', at(id), { body: document, ...ifMatch(String(version)) }),
    remove: (id) => request('DELETE', at(id)),
    templates: () => request<Page<WorkflowTemplate>>('GET', '/workflow-templates').then(({ items }) => items),
    createFromTemplate: (id, filling) =>
      request('POST', `/workflow-templates/${encodeURIComponent(id)}/create`, { body: filling }),
    runs: (id, { status, cursor }) => {
      const query = new URLSearchParams({
        limit: '50',
        ...(status && { status }),
        ...(cursor && { cursor }),
      });
      return request('GET', `${at(id)}/runs?${query}`);
    },
    run: (id) => request('GET', `/workflow-runs/${encodeURIComponent(id)}`),
    test: (question) => request('POST', '/workflows/test', { body: question }),
  };
}
