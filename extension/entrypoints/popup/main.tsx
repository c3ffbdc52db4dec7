import { showPage } from '../../pages/show-page.tsx';
import { Popup } from '../../pages/Popup.tsx';

showPage(<Popup />);
