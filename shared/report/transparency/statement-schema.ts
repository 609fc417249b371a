/**
 * One statement of reasons in the shape of the DSA Transparency Database, API version 2 (transparency.dsa.ec.europa.eu): what it
 * requires and the values that this program uses. A plain host has no duty to submit; the shape is what platforms and authorities read.
 */
import { z } from 'zod';

const line = z.string().min(1).max(500);
const long = z.string().min(1).max(2_000);
const day = (earliest: string) => z.iso.date().refine((value) => value >= earliest, `not before ${earliest}`);

export const statementSchema = z
  .strictObject({
    /** Unique for ever. */
    puid: line.regex(/^[a-zA-Z0-9_-]+$/),
    decision_provision: z.enum(['DECISION_PROVISION_TOTAL_SUSPENSION', 'DECISION_PROVISION_TOTAL_TERMINATION']),
    decision_ground: z.enum(['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT']),
    decision_ground_reference_url: z.url().max(500).optional(),
    illegal_content_legal_ground: line.optional(),
    illegal_content_explanation: long.optional(),
    incompatible_content_ground: line.optional(),
    incompatible_content_explanation: long.optional(),
    category: z.enum([
      'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
      'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    ]),
    category_specification: z.array(
      z.enum(['KEYWORD_ADULT_SEXUAL_MATERIAL', 'KEYWORD_COPYRIGHT_INFRINGEMENT', 'KEYWORD_HATE_SPEECH']),
    ),
    content_type: z.array(z.enum(['CONTENT_TYPE_IMAGE', 'CONTENT_TYPE_OTHER', 'CONTENT_TYPE_TEXT'])).min(1),
    content_type_other: line.optional(),
    content_date: day('2000-01-01'),
    application_date: day('2020-01-01'),
    /** Null: without end. */
    end_date_service_restriction: z.iso.date().nullable(),
    decision_facts: z.string().min(1).max(5_000),
    source_type: z.enum(['SOURCE_ARTICLE_16', 'SOURCE_VOLUNTARY']),
    automated_detection: z.enum(['Yes', 'No']),
    automated_decision: z.literal('AUTOMATED_DECISION_NOT_AUTOMATED'),
  })
  .superRefine((value, context) => {
    const required =
      value.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
        ? (['illegal_content_legal_ground', 'illegal_content_explanation'] as const)
        : (['incompatible_content_ground', 'incompatible_content_explanation'] as const);
    for (const field of required)
      if (value[field] === undefined)
        context.addIssue({ code: 'custom', path: [field], message: `required with ${value.decision_ground}` });
    if (value.content_type.includes('CONTENT_TYPE_OTHER') && value.content_type_other === undefined)
      context.addIssue({ code: 'custom', path: ['content_type_other'], message: 'required with CONTENT_TYPE_OTHER' });
  });
export type Statement = z.infer<typeof statementSchema>;
