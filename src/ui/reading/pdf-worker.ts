import { readAnyReport } from '../../intake/read-report'
import { answerPage } from './answer-page'

// Apart from the other worker, because what reads PDF is many times the size of everything else.
answerPage(readAnyReport)
