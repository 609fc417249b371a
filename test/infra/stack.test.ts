// One synthesis for all that is said of the templates: it takes seconds, and each test file has a process of its own.
import { describe, test } from 'vitest';
import './cfn-lint.suite.ts';
import './explicit.suite.ts';
import './nag.suite.ts';
import './planted.suite.ts';
import './settings.suite.ts';
import { suites } from './suites.ts';
import { stacksOfTrial } from './synth.ts';

for (const [name, suite] of Object.entries(suites))
  describe(name, () => suite(stacksOfTrial, (what, check) => test(what, check)));
