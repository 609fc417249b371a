import { expect, test } from 'vitest';
import { isRole, may, permissions, roles } from '../../../shared/review/roles.ts';

test('nobody without a role may do anything', () => {
  for (const permission of permissions) expect(may([], permission)).toBe(false);
});
test('an auditor changes nothing, and only an approver signs', () => {
  expect(permissions.filter((permission) => may(['auditor'], permission))).toEqual(['look', 'read-mail']);
  expect(roles.filter((role) => may([role], 'sign'))).toEqual(['approver']);
  expect(roles.filter((role) => may([role], 'review'))).toEqual(['reviewer']);
});
test('unknown roles are no roles', () => {
  expect(isRole('reviewer')).toBe(true);
  expect(isRole('constructor')).toBe(false);
});
