/** A deployment on AWS, as the command line reaches it: its names are in one parameter that the stack writes. */
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { z } from 'zod';
import { type AwsConfig, type Environment, environmentParameter, readAwsConfig, variables } from '../config.ts';
import { GiveUp } from '../errors.ts';
import type { Fetcher, Ports } from '../ports.ts';
import { awsPorts, type ClientSettings } from './aws.ts';
import { errorName, onAws } from './aws-trouble.ts';

const schema = z.record(z.string(), z.string());

const askFor = async (stage: string, settings: ClientSettings): Promise<Environment> => {
  const client = new SSMClient(settings);
  try {
    const answer = await onAws('Parameter Store', () =>
      client.send(new GetParameterCommand({ Name: environmentParameter(stage) })),
    );
    return schema.parse(JSON.parse(answer.Parameter?.Value ?? ''));
  } catch (error) {
    if (errorName(error) !== 'ParameterNotFound') throw error;
    throw new GiveUp(
      `There is no deployment "${stage}" in this account and region.`,
      'Check the stage, AWS_PROFILE and AWS_REGION, or deploy it first.',
      { cause: error },
    );
  } finally {
    client.destroy();
  }
};

/**
 * The settings of a stage. What the caller's own environment says goes first, so that one that names a table is believed whole
 * and nobody is asked. Throws GiveUp where there is no such stage or its settings are faulty.
 */
export const readDeployment = async (
  stage: string,
  environment: Environment,
  settings: ClientSettings = {},
): Promise<AwsConfig> => {
  const found = environment[variables.table] === undefined ? await askFor(stage, settings) : {};
  const config = readAwsConfig({ ...found, ...environment, [variables.stage]: stage });
  if (!config.ok) throw new GiveUp(`Settings:\n  ${config.error.join('\n  ')}`, 'Deploy the stack in infra/ again.');
  return config.value;
};

/** Its ports. The fetcher is the caller's, who may want none. */
export const openDeployed = async (stage: string, environment: Environment, fetcher?: Fetcher): Promise<Ports> =>
  awsPorts(await readDeployment(stage, environment), { fetcher });
