import type { ClaimRow } from './export-rows.ts';

/**
 * A claim as schema.org's `ClaimReview` in JSON-LD, https://schema.org/ClaimReview. Its rating is
 * our label in words, without a number: Caveat dates and explains, and rates nobody.
 *
 * @returns null for a claim without an English example, which has no words to review.
 */
export function claimReview(row: ClaimRow): Record<string, unknown> | null {
  if (row.example === null) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `urn:caveat:${row.topic}:${row.id}`,
    inLanguage: 'en',
    datePublished: row.checked,
    version: row.packVersion,
    author: { '@type': 'Organization', name: 'Caveat' },
    claimReviewed: row.example,
    reviewBody: row.caveat,
    reviewRating: { '@type': 'Rating', alternateName: row.kind.replaceAll('-', ' ') },
    citation: row.sources.map(({ publisher, title, date, url }) => ({
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: publisher },
      ...(title && { name: title }),
      ...(date && { datePublished: date }),
      ...(url && { url }),
    })),
  };
}
