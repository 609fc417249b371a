// One synthesis for all that is said of the templates: it takes seconds, and each test file has a process of its own.
import './alarms.suite.ts';
import './cfn-lint.suite.ts';
import './explicit.suite.ts';
import './functions.suite.ts';
import './nag.suite.ts';
import './queues.suite.ts';
import './rights.suite.ts';
import './settings.suite.ts';
import './storage.suite.ts';
