/** Everything programs mean by a new line; Word pastes its own as a vertical tab. */
export const lineBreak = /\r\n?|[\n\v\f\u2028\u2029]/g
