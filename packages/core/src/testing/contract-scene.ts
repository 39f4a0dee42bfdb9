import type { Backend, HandoffReceipt, MessageReceipt, Session } from '../backend/backend.js';
import type { ClientEnvironment } from '../client/environment.js';
import type { Message } from '../conversation/message.js';
import { check, checkEqual } from './contract-checks.js';
import type { ContractPerson, ContractSubject } from './contract-harness.js';
import { ContractLog } from './contract-log.js';

export interface SceneLimits {
  readonly environment: ClientEnvironment;
  readonly deadlineMs: number;
}

/** One visitor with an open session, a listener from the beginning, and the moves that the cases make. */
export class ContractScene {
  readonly session: Session;
  readonly backend: Backend;
  readonly person: ContractPerson;
  readonly log: ContractLog;
  readonly #subject: ContractSubject;
  readonly #limits: SceneLimits;

  private constructor(subject: ContractSubject, session: Session, limits: SceneLimits) {
    this.#subject = subject;
    this.#limits = limits;
    this.session = session;
    this.backend = subject.backend;
    this.person = subject.person;
    this.log = this.listen(0);
  }

  static async open(subject: ContractSubject, limits: SceneLimits): Promise<ContractScene> {
    const session = await subject.backend.open({ workspace: 'demo', locale: 'en' });
    return new ContractScene(subject, session, limits);
  }

  get id(): string {
    return this.session.conversation.id;
  }

  /** What to say when the words do not matter. */
  get question(): string {
    return this.#subject.question ?? 'Where can I read more?';
  }

  /** The content of a file; undefined where the harness makes none. */
  file(text: string): unknown {
    return this.#subject.file?.(text);
  }

  newId(): string {
    return this.#limits.environment.newId();
  }

  listen(afterSeq: number, backend = this.backend, conversationId = this.id): ContractLog {
    return new ContractLog(backend, { conversationId, afterSeq }, this.#limits);
  }

  /** Another connection of the same visitor; the same one where the harness has no other. */
  async secondTab(): Promise<Backend> {
    const backend = await (this.#subject.reconnect?.() ?? this.backend);
    if (backend === this.backend) return backend;
    const session = await backend.open({ workspace: 'demo', locale: 'en' });
    checkEqual(session.conversation.id, this.id, 'conversation of the second tab');
    return backend;
  }

  say(text = this.question, clientId = this.newId()): Promise<MessageReceipt> {
    return this.backend.sendMessage({ conversationId: this.id, clientId, text });
  }

  /** Presses *Talk to a person*. */
  askForPerson(key = this.newId()): Promise<HandoffReceipt> {
    return this.backend.requestHandoff({ conversationId: this.id, key, reason: 'visitor_button' });
  }

  /** Asks for a person while nobody is there, and sees that it waits. */
  async wait(): Promise<HandoffReceipt> {
    await this.person.available(false);
    const receipt = await this.askForPerson();
    checkEqual(receipt.outcome, 'waiting', 'outcome with nobody available');
    await this.log.state('the conversation to wait', ({ queue }) => queue === 'waiting');
    return receipt;
  }

  /** Asks for a person while one is there, and sees that they have it. */
  async meet(): Promise<HandoffReceipt> {
    await this.person.available(true);
    const receipt = await this.askForPerson();
    checkEqual(receipt.outcome, 'assigned', 'outcome with somebody available');
    await this.log.state('the conversation to be assigned', ({ queue }) => queue === 'assigned');
    return receipt;
  }

  /** The one message that tells the visitor of this outcome. */
  async told(handoffId: string, outcome: string): Promise<Message> {
    const isIt = ({ notice }: Message) => notice?.handoffId === handoffId && notice.outcome === outcome;
    const message = await this.log.message(`the message that says "${outcome}"`, isIt);
    check(
      message.author === 'system' && message.text.trim() !== '',
      `the message that says "${outcome}" is empty`,
    );
    checkEqual(this.log.messages.filter(isIt).length, 1, `messages that say "${outcome}"`);
    return message;
  }
}
