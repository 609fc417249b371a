import { expect, test } from 'vitest';
import { isRole, may, permissions, roles } from '../../../shared/review/roles.ts';

test('nobody without a role may do anything', () => {
  for (const permission of permissions) expect(may([], permission)).toBe(false);
});
test('an auditor only reads; who reviews flags does not sign terminations', () => {
  expect(permissions.filter((permission) => may(['auditor'], permission))).toEqual([
    'look',
    'read-mail',
    'figures',
    'privacy',
  ]);
  expect(roles.filter((role) => may([role], 'sign'))).toEqual(['approver', 'business-manager']);
  expect(roles.filter((role) => may([role], 'review'))).toEqual(['reviewer']);
});
test('every permission is held by somebody, and by no more than it takes', () => {
  for (const permission of permissions) expect(roles.some((role) => may([role], permission))).toBe(true);
  expect(roles.filter((role) => may([role], 'restricted'))).toEqual(['business-manager']);
  expect(roles.filter((role) => may([role], 'operate'))).toEqual(['network-administrator', 'business-manager']);
});
test('unknown roles are no roles', () => {
  expect(isRole('reviewer')).toBe(true);
  expect(isRole('constructor')).toBe(false);
});
