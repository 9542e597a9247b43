import type { ElementOrder } from '../ooxml/element'

/** What follows what in GB/T 33190-2016, as far as our files go. What may come in any order shares one place. */
export const ofdOrder: ElementOrder = {
  'ofd:OFD': ['ofd:DocBody'],
  'ofd:DocBody': ['ofd:DocInfo', 'ofd:DocRoot'],
  'ofd:DocInfo': ['ofd:DocID', 'ofd:Title', 'ofd:Author', 'ofd:CustomDatas'],
  'ofd:CustomDatas': ['ofd:CustomData'],
  'ofd:Document': ['ofd:CommonData', 'ofd:Pages', 'ofd:Outlines', 'ofd:Attachments'],
  'ofd:CommonData': ['ofd:MaxUnitID', 'ofd:PageArea', 'ofd:PublicRes', 'ofd:DocumentRes'],
  'ofd:PageArea': ['ofd:PhysicalBox', 'ofd:ContentBox'],
  'ofd:Pages': ['ofd:Page'],
  'ofd:Outlines': ['ofd:OutlineElem'],
  'ofd:OutlineElem': ['ofd:Actions'],
  'ofd:Actions': ['ofd:Action'],
  'ofd:Action': ['ofd:Goto'],
  'ofd:Goto': ['ofd:Dest'],
  'ofd:Attachments': ['ofd:Attachment'],
  'ofd:Attachment': ['ofd:FileLoc'],
  'ofd:Res': [['ofd:Fonts', 'ofd:MultiMedias']],
  'ofd:Fonts': ['ofd:Font'],
  'ofd:MultiMedias': ['ofd:MultiMedia'],
  'ofd:MultiMedia': ['ofd:MediaFile'],
  'ofd:Page': ['ofd:Content'],
  'ofd:Content': ['ofd:Layer'],
  'ofd:Layer': [['ofd:TextObject', 'ofd:PathObject', 'ofd:ImageObject']],
  'ofd:TextObject': ['ofd:TextCode'],
  'ofd:PathObject': ['ofd:AbbreviatedData'],
}
