/** A web address may go on to the next line behind its slashes and dots; justified lines would gape otherwise. */
export const addressBreaks = (text: string, mark: string): string =>
  text.replace(/[\w\-.:/]{16,}/g, (address) => address.replace(/[./](?=\w)/g, (sign) => sign + mark))
