/** One case: where it stands and until when, what the customer said, what can be done, and the whole record. */
import type { Child, FC } from 'hono/jsx';
import type { Case } from '../../shared/case/case.ts';
import { signatureOf } from '../../shared/case/termination.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Facts } from '../../shared/web/parts.tsx';
import type { CaseDossier } from './case-dossier.ts';
import type { Returned } from './case-fields.tsx';
import { CaseActions } from './case-forms.tsx';
import { hasAppeal, hasReply } from './case-list.ts';
import { Answers, Mails, Noticed, Rounds, Trail } from './case-parts.tsx';
import { When } from './case-when.tsx';
import { isSuspended, roundWords, stateTone, stateWords, summaryWords } from './case-words.ts';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { CategoryBadge } from './parts.tsx';
import { ReferralCard } from './referral-card.tsx';

type Props = { readonly c: ConsoleContext; readonly desk: Desk; readonly dossier: CaseDossier };

const State: FC<Props> = ({ c, desk, dossier: { value } }) => {
  const { t, words } = c.var;
  const tone = stateTone(value);
  const order = value.state.kind === 'terminated' ? value.state.order : undefined;
  const signed = signatureOf(value);
  return (
    <div class="card">
      <div class={tone === 'info' ? 'state' : `state ${tone}`}>
        <span class="row">
          <strong>{stateWords(c, value)}</strong>
          <span>
            <When c={c} value={value} />
          </span>
        </span>
        <span class="muted small">{roundWords(c, value, desk.policy)}</span>
      </div>
      <p>
        <Text text={summaryWords(c, value)} />
      </p>
      {signed === undefined ? null : (
        <blockquote class="quote" dir="auto">
          <Text text={signed.reason} />
        </blockquote>
      )}
      {order === undefined ? null : (
        <>
          <p>
            <Text text={t.case.orderLine(order.approvedBy, words.moment(order.approvedAt))} />
          </p>
          <blockquote class="quote" dir="auto">
            <Text text={order.reason} />
          </blockquote>
        </>
      )}
    </div>
  );
};

/** What the records said as the case opened, and whether the contract is suspended. */
const moreFacts = (c: ConsoleContext, value: Case): readonly (readonly [string, Child])[] => {
  const { t, words } = c.var;
  const { renewsOn, brand, strikes, reseller, previous, suspension } = value;
  const facts: readonly (readonly [string, Child | undefined])[] = [
    [t.case.suspendedUntil, suspension && words.lastDay(suspension.until)],
    [t.case.renews, renewsOn && <Text text={c.var.words.date(renewsOn)} />],
    [t.case.brand, brand && <Text text={brand} />],
    [t.case.strikes, strikes && t.case.strikesOf(strikes.count, strikes.threshold)],
    [
      t.case.reseller,
      reseller && (
        <a href={paths.customer(reseller.customer)}>
          <Text text={reseller.contact.name} />
        </a>
      ),
    ],
    [t.case.previousCase, previous && <a href={paths.case(previous.caseId)}>{previous.caseId}</a>],
  ];
  return facts.flatMap(([label, inside]) => (inside === undefined ? [] : [[label, inside] as const]));
};

const CaseFacts: FC<Props> = ({ c, dossier: { value, customer } }) => {
  const { t, words } = c.var;
  const recheck = value.lastRecheck;
  return (
    <Card title={t.case.caseFacts}>
      <Facts
        of={[
          [t.case.reference, <code>{value.id}</code>],
          [
            t.case.customer,
            <a href={paths.customer(value.customer)}>
              <Text text={customer?.name ?? value.customer} />
            </a>,
          ],
          [t.case.contract, <Text text={value.contract} />],
          [t.case.clause, <Text text={value.clause} />],
          [t.case.reason, <Text text={value.reason} />],
          [t.case.confirmedBy, <Text text={value.confirmedBy} />],
          [t.case.deciders, <Text text={t.case.decidersLine(words.list(value.deciders))} />],
          [t.case.opened, words.moment(value.openedAt)],
          [
            t.case.lastRecheck,
            recheck === undefined ? undefined : `${words.moment(recheck.at)} · ${t.case.found[recheck.found]}`,
          ],
          [
            t.case.flags,
            <span class="row">
              {value.flags.map((flag, index) => (
                <a href={paths.flag(flag)}>{t.case.flag(index + 1)}</a>
              ))}
            </span>,
          ],
          [t.case.policy, <Text text={value.policyVersion} />],
          ...moreFacts(c, value),
        ]}
      />
    </Card>
  );
};

export const CaseView: FC<
  Props & { returned?: Returned | undefined; message?: Message | undefined; next?: string | undefined }
> = ({ c, desk, dossier, returned, message, next }) => {
  const { t } = c.var;
  const { value } = dossier;
  return (
    <Frame c={c} title={`${value.domain} ${value.id}`} section="cases" message={message} next={next}>
      <div class="title">
        <h1>
          <Text text={value.domain} />
        </h1>
        <CategoryBadge c={c} category={value.category} />
        {value.track === 'hacked' ? <Badge tone="warn">{t.case.tracks.hacked}</Badge> : null}
        {value.previous?.outcome === 'remedied' ? <Badge tone="warn">{t.case.cameBack}</Badge> : null}
        {value.strikes?.consequence === undefined ? null : (
          <Badge tone="bad">{t.case.consequences[value.strikes.consequence]}</Badge>
        )}
        {hasReply(value) ? <Badge tone="warn">{t.case.replied}</Badge> : null}
        {isSuspended(value) ? <Badge tone="bad">{t.case.suspendedNow}</Badge> : null}
        {hasAppeal(value) ? <Badge tone="warn">{t.case.appealOpen}</Badge> : null}
        <span class="muted small">{value.id}</span>
      </div>
      <div class="desk">
        <div class="stack">
          <State c={c} desk={desk} dossier={dossier} />
          <Answers c={c} dossier={dossier} />
        </div>
        <aside class="stack side">
          <CaseActions c={c} desk={desk} dossier={dossier} returned={returned} />
          <ReferralCard c={c} desk={desk} dossier={dossier} returned={returned} />
          <CaseFacts c={c} desk={desk} dossier={dossier} />
          <Mails c={c} desk={desk} dossier={dossier} />
        </aside>
        <div class="stack record">
          <Noticed c={c} dossier={dossier} />
          <Rounds c={c} desk={desk} dossier={dossier} />
          <Trail c={c} dossier={dossier} />
        </div>
      </div>
    </Frame>
  );
};
