import { SentPage } from '../../pages/SentPage.tsx';
import { showPage } from '../../pages/show-page.tsx';

showPage(<SentPage />);
