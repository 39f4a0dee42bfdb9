import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that the server took. */
export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** '' when there is none. */
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
  readonly raw: string;
}

/** A real SMTP server that keeps what it gets. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** While set, mail is refused with this answer. */
  refuses: string | null;
  close(): Promise<void>;
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

function decodeBody(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'utf8');
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
}

/** The parts of a mail that hold something, however they stand in one another. */
function partsOf(raw: string): Part[] {
  const split = raw.indexOf('\r\n\r\n');
  const headers = headersOf(raw.slice(0, split));
  const body = raw.slice(split + 4);
  const boundary = /boundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1];
  if (!boundary) return [{ headers, content: decodeBody(body, headers['content-transfer-encoding'] ?? '') }];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
}

function read(raw: string, envelope: { to: string; from: string }): ReceivedMail {
  const parts = partsOf(raw);
  const typeOf = ({ headers }: Part) => (headers['content-type'] ?? 'text/plain').split(';')[0] ?? '';
  const isFile = ({ headers }: Part) => (headers['content-disposition'] ?? '').startsWith('attachment');
  const textOf = (type: string) => {
    const part = parts.find((one) => typeOf(one) === type && !isFile(one));
    return part?.content.toString('utf8').replaceAll('\r\n', '\n').trim() ?? '';
  };
  const files = parts.filter(isFile).map((part) => ({
    name: /filename="?([^";]+)"?/.exec(part.headers['content-disposition'] ?? '')?.[1] ?? '',
    type: typeOf(part),
    content: part.content,
  }));
  const headers = headersOf(raw.slice(0, raw.indexOf('\r\n\r\n')));
  return { ...envelope, headers, text: textOf('text/plain'), html: textOf('text/html'), files, raw };
}

export async function createMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (server.refuses) return callback(new Error(server.refuses));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        for (const { address } of rcptTo)
          mails.push(read(Buffer.concat(chunks).toString('utf8'), { to: address, from }));
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    mails,
    refuses: null,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  return server;
}
