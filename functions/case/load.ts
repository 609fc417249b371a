/** Finds the case that a command is for. */
import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage, OpenCase } from '../../shared/case/command.ts';
import { caseIdFor } from '../../shared/case/id.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys, type OpenCasePointer } from '../../shared/table.ts';

export type Loaded = {
  readonly id: string;
  readonly value?: Case;
  readonly rev?: number;
  readonly pointer?: { readonly body: OpenCasePointer; readonly rev: number };
};

/** Read where a case opens, and again only where one closes. */
export const loadPointer = async (ports: Ports, command: Pick<OpenCase, 'contract' | 'category'>) => {
  const row = await ports.records.get(keys.openCase(command.contract, command.category));
  return row && { body: bodyOf<OpenCasePointer>(row), rev: row.rev };
};

/** Undefined where the command names no case and opens none. */
export const load = async (message: CaseMessage, ports: Ports): Promise<Loaded | undefined> => {
  const { command } = message;
  const isOpen = command.type === 'open';
  const before = isOpen ? await loadPointer(ports, command) : undefined;
  const id = isOpen ? caseIdFor(command.contract, command.category, before?.body) : message.caseId;
  if (id === undefined) return undefined;
  const row = await ports.records.get(keys.case(id));
  if (!row) return { id, ...(before && { pointer: before }) };
  return { id, value: bodyOf<Case>(row), rev: row.rev, ...(before && { pointer: before }) };
};
