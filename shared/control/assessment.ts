/** The id of the assessment's place in the view of the internal control: each occasion has one, which has no id of its own. */
export const ASSESSMENT = 'assessment';
