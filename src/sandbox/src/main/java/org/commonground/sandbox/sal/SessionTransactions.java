package org.commonground.sandbox.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.commonground.sandbox.host.HostSession;

/** Opens a session for what runs in it. */
public final class SessionTransactions implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
        HostSession.open();
        try {
            return action.doInTransaction();
        } finally {
            HostSession.close();
        }
    }
}
