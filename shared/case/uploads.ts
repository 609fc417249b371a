/** Where documents are kept that came with an answer by the page. */

/** Prefix of all of a case. */
export const uploadsOf = (caseId: string): string => `uploads/${caseId.toLowerCase()}/`;
/** The bytes themselves name their place: a form that is sent twice writes nothing new. */
export const uploadKey = (caseId: string, sha256: string): string => `${uploadsOf(caseId)}${sha256}`;
