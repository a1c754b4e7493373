import '@dds/widgets/define/all';
import '@dds/widgets/define/verify';
