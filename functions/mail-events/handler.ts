import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { readSesEvent } from '../../shared/mail/ses-events.ts';
import { onMailEvent } from './mail-events.ts';
import { readMailEvent } from './read.ts';

const { ports } = lambdaHost(process.env);

/** From SES, or from our own `notify` where SES refused a message at once. */
export const handler = batch(ports, 'mail-events', ({ body }) =>
  onMailEvent(readSesEvent(body) ?? readMailEvent(body), ports),
);
