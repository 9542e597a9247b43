import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace } from './paragraphs'

export const signatureAgency: CheckRule = {
  key: 'signature.agency',
  code: '整-17',
  severity: 'warning',
  basis: 'practice',
  clause: 'GB/T 9704-2012 7.3.5：署发文机关全称',
  statement: '落款写单位全称，和标题一致。',
  *find({ report: { signature, agency } }) {
    const signed = signature.agency.replace(/\s/g, '')
    if (signed === '' || agency.name === '' || signed.endsWith(agency.name) || agency.name.endsWith(signed)) return
    yield finding(signatureAgency, {
      message: {
        what: `落款是「${signed}」，单位全称是「${agency.name}」。`,
        where: '落款',
        todo: '落款写单位全称。',
      },
      places: [partPlace('signature')],
      values: [signed, agency.name],
    })
  },
}
