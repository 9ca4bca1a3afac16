/** Which claims an article answers, so that a reader finds what they have heard. */
import { type ArticleId, type Claim, claims } from '@unknot/knowledge';

/** The claims that point to a section of the article, in the order of the evidence. */
export const claimsIn = (article: ArticleId): readonly Claim[] =>
  claims.filter(({ answeredIn }) =>
    answeredIn.some((place) => place.startsWith(`article:${article}#`)),
  );
