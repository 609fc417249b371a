/** Two mail servers on loopback that keep what they are told: one speaks SES's Query API, one SMTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type SesRequest = Readonly<Record<string, string>>;
export type SesAnswer = { readonly status: number; readonly body: string } | 'hang up';
export type SesRecorder = {
  readonly endpoint: string;
  readonly requests: SesRequest[];
  /** What the next requests to send are answered. */
  answer: SesAnswer;
  /** What GetSendQuota says, which is not among the requests. */
  quota: { aDay: number; sent: number; aSecond: number; asked: number } | SesAnswer;
  close(): Promise<void>;
};
export const sesError = (code: string, message: string, status = 400): SesAnswer => ({
  status,
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});
const taken: SesAnswer = {
  status: 200,
  body: '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>ses-1</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></SendRawEmailResponse>',
};

const quotaAnswer = ({ aDay, sent, aSecond }: { aDay: number; sent: number; aSecond: number }): SesAnswer => ({
  status: 200,
  body: `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><Max24HourSend>${aDay}</Max24HourSend><MaxSendRate>${aSecond}</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours></GetSendQuotaResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetSendQuotaResponse>`,
});

export const startSes = async (): Promise<SesRecorder> => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    const answer = answerTo(asked);
    if (answer === 'hang up') request.socket.destroy();
    else response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.body);
  });
  const answerTo = (asked: SesRequest): SesAnswer => {
    if (asked['Action'] !== 'GetSendQuota') {
      recorder.requests.push(asked);
      return recorder.answer;
    }
    if (recorder.quota === 'hang up' || 'status' in recorder.quota) return recorder.quota;
    recorder.quota.asked += 1;
    return quotaAnswer(recorder.quota);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const recorder: SesRecorder = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    answer: taken,
    quota: { aDay: -1, sent: 0, aSecond: 0, asked: 0 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return recorder;
};

export type SmtpMessage = {
  readonly from: string;
  readonly to: string;
  readonly mime: Buffer;
  /** The DSN parameters of MAIL FROM and RCPT TO. */
  readonly dsn: Readonly<Record<string, unknown>>;
};
export type SmtpRecorder = { readonly url: string; readonly messages: SmtpMessage[]; close(): Promise<void> };

export const startSmtp = async (options: SMTPServerOptions = {}): Promise<SmtpRecorder> => {
  const messages: SmtpMessage[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    hideDSN: false,
    logger: false,
    closeTimeout: 500,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        messages.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address).join(),
          mime: Buffer.concat(chunks),
          dsn: { ...(mailFrom === false ? {} : mailFrom.args), ...rcptTo[0]?.args, ...Object(rcptTo[0])['dsn'] },
        });
        done(null, 'queued as 4711');
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
