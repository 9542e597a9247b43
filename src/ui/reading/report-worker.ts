import { readReport } from '../../intake/read-report'
import { answerPage } from './answer-page'

answerPage(readReport)
