/** Turns what an AWS service says into what must happen next. */
import { GiveUp, RetryLater } from '../errors.ts';

/** The service asks us to slow down or is unwell. */
const passing = new Set([
  'InternalError',
  'InternalFailure',
  'InternalServerError',
  'KmsThrottled',
  'LimitExceededException',
  'OperationAborted',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestTimeout',
  'ServiceUnavailable',
  'SlowDown',
  'Throttling',
  'ThrottlingError',
  'ThrottlingException',
  'TransactionInProgressException',
]);
/** Credentials, permissions and names: only a person can mend them. */
const misconfigured = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'NoSuchBucket',
  'QueueDoesNotExist',
  'AWS.SimpleQueueService.NonExistentQueue',
  'ResourceNotFoundException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);
const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const broken = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
export const errorName = (error: unknown): string => String(field(error, 'name') ?? '');
const statusOf = (error: unknown): number => Number(field(field(error, '$metadata'), 'httpStatusCode') ?? 0);
const codeOf = (error: unknown): string => String(field(error, 'code') ?? '');

/** The request never left this machine, so nothing happened. */
export const neverSent = (error: unknown): boolean => unsent.has(codeOf(error));
/** The service answered with a refusal: it understood, and did not do it. */
export const refused = (error: unknown): boolean => statusOf(error) >= 400 && statusOf(error) < 500;
export const isPassing = (error: unknown): boolean =>
  passing.has(errorName(error)) ||
  statusOf(error) >= 500 ||
  statusOf(error) === 429 ||
  neverSent(error) ||
  broken.has(codeOf(error)) ||
  errorName(error) === 'TimeoutError';

/** The error to throw instead of `error`; what is not recognised is a bug and stays what it is. */
export const awsTrouble = (error: unknown, service: string): unknown => {
  if (isPassing(error)) return new RetryLater(`${service} is not available just now.`, { cause: error });
  if (misconfigured.has(errorName(error)))
    return new GiveUp(
      `${service} refuses this program: ${errorName(error)}.`,
      'Check the names in the configuration, the region, the credentials and the permissions of the role.',
      { exitStatus: 3, cause: error },
    );
  return error;
};

export const onAws = async <T>(service: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw awsTrouble(error, service);
  }
};
