/** The frame of the pages that only the standalone host has: start, the mailbox, and the clock and sites of the sample. */
import type { FC, PropsWithChildren } from 'hono/jsx';
import { Nav, Page } from '../../shared/web/page.tsx';

/** The sample mode has a clock to turn and sites to repair; a real host has neither. */
export type SampleSection = 'start' | 'mailbox' | 'clock' | 'sample';
type FrameProps = { title: string; section: SampleSection; clock: boolean; mailbox?: boolean };
export const SampleFrame: FC<PropsWithChildren<FrameProps>> = ({ title, section, clock, mailbox = true, children }) => (
  <Page
    title={`${title} · Hostwarden`}
    language="en"
    brand="Hostwarden"
    home="/"
    width="wide"
    nav={
      <Nav
        label="Pages"
        items={[
          { href: '/console', text: 'Console' },
          ...(mailbox ? [{ href: '/mailbox', text: 'Mailbox', current: section === 'mailbox' }] : []),
          ...(clock
            ? [
                { href: '/clock', text: 'Clock', current: section === 'clock' },
                { href: '/sample', text: 'Sample sites', current: section === 'sample' },
              ]
            : []),
        ]}
      />
    }
  >
    {children}
  </Page>
);
