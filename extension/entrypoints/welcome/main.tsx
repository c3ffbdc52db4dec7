import { showPage } from '../../pages/show-page.tsx';
import { WelcomePage } from '../../pages/WelcomePage.tsx';

showPage(<WelcomePage />);
