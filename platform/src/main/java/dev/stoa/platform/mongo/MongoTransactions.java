package dev.stoa.platform.mongo;

import com.mongodb.MongoException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;

/**
 * A commit whose outcome is unknown is sent again, a bounded number of times: the server knows
 * whether it has done it. To run the work again instead could do it twice.
 */
class MongoTransactions extends MongoTransactionManager {

    private static final int MOST_COMMITS = 3;

    MongoTransactions(MongoDatabaseFactory factory) {
        super(factory, MongoSettings.transactions());
    }

    @Override
    protected void doCommit(MongoTransactionObject transaction) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                super.doCommit(transaction);
                return;
            } catch (MongoException e) {
                if (attempt == MOST_COMMITS
                        || !e.hasErrorLabel(
                                MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
                    throw e;
                }
            }
        }
    }
}
