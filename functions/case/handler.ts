import type { CaseMessage } from '../../shared/case/command.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { handleCase } from './case.ts';

const { ports, policy } = lambdaHost(process.env);

export const handler = batch(ports, 'case', ({ body }) => handleCase(body as CaseMessage, ports, policy));
